// The one thing plain pages cannot do: open the print dialog. Without scripts the button stays hidden.
for (const button of document.querySelectorAll("button.print")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
