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

  // ---- keys of a screen on which one thing after the other is decided

  function deskKeys(desk) {
    if (desk.sitongKeys) return;
    desk.sitongKeys = (event) => {
      if (!desk.isConnected) {
        document.removeEventListener('keydown', desk.sitongKeys, true);
        desk.sitongKeys = null;
      } else deskKey(desk, event);
    };
    document.addEventListener('keydown', desk.sitongKeys, true);
  }

  function deskKey(desk, event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.composedPath()[0];
    const nowhere = target === document.body || target === document.documentElement;
    if (nowhere ? document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')
        : !event.composedPath().includes(desk)) return;
    if (target.closest('textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])')) return;
    const key = keyName(event);
    if (!desk.dataset.keys.split(' ').includes(key)) return;
    // a focused button is pressed, a focused choice is moved
    if (key === 'Enter' && target.closest('vaadin-button, button, a, [role=button]')) return;
    if (key.startsWith('Arrow') && target.closest('vaadin-radio-group')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat && !key.startsWith('Arrow')) return;
    if (desk.dataset.writing.split(' ').includes(key)) writeEarly();
    desk.dispatchEvent(new CustomEvent('desk-key', { detail: { key, shown: Number(desk.dataset.shown) } }));
  }

  // by the place of the key, so that an input method that is switched on changes nothing
  function keyName(event) {
    if (event.key === '?' || event.key === '？') return '?';
    if (event.shiftKey && !event.code.startsWith('Key')) return '';
    if (event.code === 'Slash') return '/';
    if (event.code === 'NumpadEnter') return 'Enter';
    const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code);
    return place ? place[1] : event.key;
  }

  // what is typed before the dialog for it is there
  function writeEarly() {
    noWords();
    const early = document.createElement('textarea');
    early.className = 'early-words';
    early.sitongBefore = document.activeElement;
    document.body.appendChild(early);
    early.focus({ preventScroll: true });
  }

  function noWords() {
    const early = document.querySelector('.early-words');
    if (!early) return;
    const before = early.sitongBefore;
    early.remove();
    if (before && before.isConnected) before.focus({ preventScroll: true });
  }

  function takeWords(field) {
    const early = document.querySelector('.early-words');
    if (!early) {
      field.focus();
      return;
    }
    const take = () => {
      field.value = early.value + field.value;
      early.remove();
      field.focus();
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    };
    let composing = false;
    early.addEventListener('compositionstart', () => { composing = true; });
    early.addEventListener('compositionend', () => setTimeout(take));
    // a word half typed is finished first
    setTimeout(() => { if (!composing) take(); });
  }

  // ---- a matrix whose cells open something

  function matrixKeys(matrix) {
    if (matrix.sitongKeys) return;
    matrix.sitongKeys = true;
    // Enter on a cell presses what is in it; the grid would only go into the cell and wait for a second Enter
    matrix.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const cell = event.composedPath()[0];
      const slot = cell.localName === 'td' && cell.querySelector('slot');
      const pressed = slot && slot.assignedElements().map((content) => content.querySelector('vaadin-button')).find((b) => b);
      if (!pressed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed.click();
    }, true);
    // the grid keeps its head and its body apart, with Tab between them; people look for the first row below the head
    matrix.addEventListener('keydown', (event) => {
      const cell = event.composedPath()[0];
      if (!cell.closest || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      const to = event.key === 'ArrowDown' && cell.localName === 'th' ? belowHead(matrix, cell)
        : event.key === 'ArrowUp' && cell.localName === 'td' ? headAbove(matrix, cell) : null;
      if (!to) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      to.focus();
    }, true);
  }

  // the first row one sees, in the same column
  function belowHead(matrix, head) {
    const bottom = head.closest('thead').getBoundingClientRect().bottom;
    const rows = matrixRows(matrix).filter((row) => row.getBoundingClientRect().bottom > bottom + 1);
    return rows.length ? sameColumn(rows[0], head) : null;
  }

  function headAbove(matrix, cell) {
    if (cell.parentElement !== matrixRows(matrix)[0] || cell.parentElement.getAttribute('aria-rowindex') !== '2') return null;
    return sameColumn(matrix.shadowRoot.querySelector('#header tr:last-child'), cell);
  }

  function matrixRows(matrix) {
    return [...matrix.shadowRoot.querySelectorAll('#items tr')]
      .filter((row) => !row.hidden && row.getBoundingClientRect().height > 0)
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
  }

  function sameColumn(row, cell) {
    return [...row.cells].find((other) => other._column === cell._column) || null;
  }

  // the cell people came from
  function matrixCell(matrix) {
    const cell = matrix.shadowRoot.querySelector('#items td[tabindex="0"]');
    if (cell) cell.focus({ preventScroll: true });
  }

  window.sitong = { copy, chart, go, pasted, deskKeys, matrixKeys, matrixCell, noWords, takeWords };
})();
