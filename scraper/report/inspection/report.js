// Marks what belongs together on both sides of the report. All text comes out of the document; none of it becomes markup.
(() => {
  'use strict';

  const ARTICLE = ['title', 'standfirst', 'byline', 'body', 'caption'];
  const ALIKE = 60; // letters by which a text is looked up on the other side

  const find = (id) => document.getElementById(id);
  const segments = find('segments');
  const parts = find('parts');
  const byZone = new Map(); // zone → boxes, parts and the switch
  for (const element of document.querySelectorAll('[data-zone]')) {
    const zone = element.dataset.zone;
    if (!byZone.has(zone)) byZone.set(zone, []);
    byZone.get(zone).push(element);
  }
  const zoneOf = (element) => element.closest('[data-zone]')?.dataset.zone;
  const nameOf = (zone) => zone.replace('_', ' ');
  const members = (zone) => byZone.get(zone) || [];

  // Zones light up while the pointer or the focus is on one of theirs, and stay lit once chosen.
  const lit = { hot: null, held: null };
  function light(name, zone) {
    if (lit[name] === zone) return;
    for (const element of members(lit[name])) element.classList.remove(name);
    for (const element of members(zone)) element.classList.add(name);
    lit[name] = zone;
  }

  // Texts are looked up by their letters alone: the record may have other white space.
  const letters = (text) => text.replace(/[\s\u200b-\u200f]+/g, '').slice(0, 2000);
  function alike(candidates, text) {
    const wanted = letters(text);
    const start = wanted.slice(0, ALIKE);
    let best = null;
    let most = 0;
    for (const candidate of start ? candidates : []) {
      const own = letters(candidate.textContent);
      if (own === wanted) return candidate;
      const shared = own.includes(start) ? wanted.length : own && wanted.includes(own) ? own.length : 0;
      if (shared > most) [best, most] = [candidate, shared];
    }
    return best;
  }

  const chosen = [];
  function choose(element) {
    if (!element) return;
    element.classList.add('chosen');
    chosen.push(element);
    for (let around = element.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
  }
  function show(element) {
    if (element) element.scrollIntoView({ block: 'nearest' });
  }
  // Beside each other, the sides move together; one above the other, a button leads across.
  const stacked = matchMedia('(max-width: 800px)');
  let across = [null, null]; // what lies on the other side, what lies here
  function offer(there, here) {
    across = [there, here];
    find('across').hidden = !there || !stacked.matches;
    if (!stacked.matches) show(there);
  }
  function letGo() {
    for (const element of chosen.splice(0)) element.classList.remove('chosen');
    light('held', null);
    find('chosen').hidden = true;
    find('hint').hidden = false;
    offer(null, null);
  }

  const shown = (element) => element && !element.closest('[hidden]');
  const segmentsOf = (zone) => members(zone).filter((box) => box.matches('.box')).flatMap((box) => [...box.querySelectorAll('.s')]);
  function partsOf(zone) {
    const found = members(zone).filter((part) => parts.contains(part));
    return found.flatMap((part) => (part.matches('.leaf') ? [part] : [...part.querySelectorAll('.leaf')]));
  }

  function chooseSegment(segment) {
    const zone = zoneOf(segment);
    const part = alike(partsOf(zone), segment.textContent);
    mark(zone, segment, part);
    offer(part || members(zone).find((one) => parts.contains(one)), segment);
  }

  function choosePart(part) {
    const zone = zoneOf(part);
    const where = part.querySelector('[data-where]');
    const value = part.querySelector('.value .text, .paragraphs') || part;
    const candidates = segmentsOf(zone);
    const segment = where ? segmentAt(where.dataset.where) : alike(candidates, value.textContent) || candidates[0];
    mark(segment ? zoneOf(segment) : zone, segment, part);
    if (segment) reveal(segment, part);
    else say(`No segment is in the zone ${nameOf(zone)}.`);
  }

  function chooseWhere(button) {
    const segment = segmentAt(button.dataset.where);
    mark(segment && zoneOf(segment), segment, button.closest('.leaf'));
    if (segment) reveal(segment, button);
    else say(`No visible text stands at ${button.dataset.where}.`);
  }

  // The segment at an XPath: the first one inside that element, or the one around it.
  function segmentAt(xpath) {
    let around = null;
    for (const one of segments.querySelectorAll('.s')) {
      const own = one.dataset.x;
      if (own === xpath || own.startsWith(`${xpath}/`)) return one;
      if (xpath.startsWith(`${own}/`) && own.length > (around?.dataset.x.length ?? 0)) around = one;
    }
    return around;
  }

  function mark(zone, segment, part) {
    letGo();
    light('held', zone || null);
    choose(segment);
    choose(part);
    if (segment) tell(segment, zone);
  }

  // Brings a segment into view, its zone switched on.
  function reveal(segment, part) {
    const zone = zoneOf(segment);
    const input = switches.find((one) => one.value === zone);
    if (!input.checked) {
      input.checked = true;
      toggle(input);
    }
    offer(segment, part);
  }

  function say(text) {
    find('hint').textContent = text;
  }

  function tell(segment, zone) {
    find('hint').hidden = true;
    find('chosen').hidden = false;
    const name = find('zone');
    name.className = `zone zone-${zone}`;
    name.textContent = nameOf(zone);
    const tag = segment.dataset.t === 'line' ? '' : ` · <${segment.dataset.t}>`;
    find('told').textContent = `segment ${segment.id.slice(1)} · confidence ${segment.dataset.c}${tag}`;
    find('xpath').textContent = segment.dataset.x;
    find('missing').hidden = !segment.classList.contains('missing');
    const links = [...segment.querySelectorAll('a')].slice(0, 5).map((own) => {
      const link = own.cloneNode(false);
      link.removeAttribute('tabindex');
      link.textContent = own.href;
      return link;
    });
    find('links').replaceChildren(...links);
  }

  // Zones are switched on and off.
  function toggle(input) {
    for (const element of members(input.value)) if (element.matches('.box')) element.hidden = !input.checked;
  }
  const switches = [...document.querySelectorAll('.switch input')];
  const sets = {
    all: () => true,
    none: () => false,
    article: (zone) => ARTICLE.includes(zone),
    furniture: (zone) => !ARTICLE.includes(zone),
  };
  find('legend').addEventListener('change', (event) => toggle(event.target));
  find('legend').addEventListener('click', (event) => {
    const set = sets[event.target.dataset.set];
    if (!set) return;
    for (const input of switches) {
      input.checked = set(input.value);
      toggle(input);
    }
  });
  switches.forEach(toggle); // a browser may keep the switches of an earlier visit

  const OWN = 'a, button, summary, input'; // what has a use of its own
  const textAt = (target) => target.closest('.s') || target.closest('.leaf');
  document.addEventListener('pointerover', (event) => light('hot', zoneOf(event.target) || null));
  document.addEventListener('focusin', (event) => light('hot', zoneOf(event.target) || null));
  document.addEventListener('click', (event) => {
    const where = event.target.closest('[data-where]');
    if (where) return chooseWhere(where);
    const segment = event.target.closest('.s');
    if (segment) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || String(getSelection())) return undefined;
      event.preventDefault(); // a link of the page is shown in the bar below, to be followed from there
      return chooseSegment(segment);
    }
    const part = event.target.closest('.leaf');
    if (part && zoneOf(part) && !event.target.closest(OWN)) choosePart(part);
    return undefined;
  });

  // Arrow keys go from text to text.
  function step(pane, from, by) {
    const all = [...pane.querySelectorAll('.s, .leaf')].filter((one) => shown(one) && !one.closest('details:not([open])'));
    const next = all[from ? all.indexOf(from) + by : 0];
    if (!next) return;
    if (from) from.removeAttribute('tabindex');
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    show(next);
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return letGo();
    const pane = event.target.closest('#segments, #parts');
    if (!pane || event.target.closest(OWN) || event.altKey || event.ctrlKey || event.metaKey) return undefined;
    const text = event.target === pane ? null : textAt(event.target);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(pane, text, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && text) {
      if (text.matches('.s')) chooseSegment(text);
      else if (zoneOf(text)) choosePart(text);
    }
    return undefined;
  });
  find('across').addEventListener('click', () => {
    show(across[0]);
    across.reverse();
  });
  find('copy').addEventListener('click', () => {
    getSelection().selectAllChildren(find('xpath'));
    navigator.clipboard?.writeText(find('xpath').textContent).catch(() => {});
  });

  if (stacked.matches) find('legend').open = false;
})();
