// What the screens need in the browser beyond their components: copying codes, drawing charts.
(() => {
  if (window.sitong) return;

  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    // plain http inside an office network has no clipboard API
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'copy-area';
    document.body.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    return Promise.resolve();
  }

  function copied(element) {
    element.classList.add('copied');
    setTimeout(() => element.classList.remove('copied'), 1200);
  }

  function codeOf(event) {
    return event.composedPath().find((e) => e.dataset && e.dataset.copy) || null;
  }

  document.addEventListener('click', (event) => {
    const code = codeOf(event);
    if (code) copy(code.dataset.copy).then(() => copied(code));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const code = codeOf(event);
    if (code && event.composedPath()[0] === code) {
      event.preventDefault();
      copy(code.dataset.copy).then(() => copied(code));
    }
  });

  function go(href) {
    // a click on an anchor goes through the router, so nothing is reloaded
    const anchor = document.createElement('a');
    anchor.href = href;
    document.body.appendChild(anchor);
    anchor.click();
    anchor.remove();
  }

  function chart(element, json) {
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    const old = window.echarts.getInstanceByDom(element);
    if (old) old.dispose();
    const drawn = window.echarts.init(element, dark ? 'dark' : null, { renderer: 'svg' });
    const option = JSON.parse(json);
    option.backgroundColor = 'transparent';
    option.animation = false;
    option.textStyle = { fontFamily: getComputedStyle(element).fontFamily };
    drawn.setOption(option);
    drawn.on('click', (point) => {
      const link = point.data && point.data.link;
      if (link) go(link);
    });
    if (element.sitongSize) element.sitongSize.disconnect();
    element.sitongSize = new ResizeObserver(() => !drawn.isDisposed() && drawn.resize());
    element.sitongSize.observe(element);
  }

  // rows copied in Word or a spreadsheet, as lines of cells; cells of several lines are put into quotes
  function cellText(cell) {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll('br').forEach((br) => br.replaceWith('\n'));
    const blocks = copy.querySelectorAll('p, div, li');
    blocks.forEach((block, i) => { if (i + 1 < blocks.length) block.append('\n'); });
    return copy.textContent.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line).join('\n');
  }

  function pasted(event) {
    const data = event.clipboardData;
    if (!data) return '';
    const html = data.getData('text/html');
    if (html && /<tr[\s>]/i.test(html)) {
      const table = new DOMParser().parseFromString(html, 'text/html');
      const rows = [...table.querySelectorAll('tr')].map((row) => [...row.cells].flatMap((cell) => {
        const text = cellText(cell);
        const quoted = /[\n"\t]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
        return [quoted, ...Array(Math.max(0, cell.colSpan - 1)).fill('')];
      }).join('\t'));
      if (rows.length) return rows.join('\n');
    }
    return data.getData('text/plain');
  }

  window.sitong = { copy, chart, go, pasted };
})();
