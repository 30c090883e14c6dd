/**
 * What a screen reader gets of a widget, as text: one line for each thing, indented as they lie in each other.
 *
 *     group "Where do you work?" described by "Choose all that apply."
 *       heading "Where do you work?" [level=2]
 *       checkbox "A primary school" [checked]
 *       text: or
 *
 * Names, descriptions and roles are those of dom-accessibility-api, by the W3C's accname and HTML-AAM. The rest is read from
 * what every engine has alike, so that the text is the same in each.
 */
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

type Line = string | Thing;

interface Thing {
  role: string;
  name: string;
  more: string;
  inside: Line[];
}

/** Between texts that stand in boxes of their own, so that they do not run together. */
const BREAK = '\n';
const STYLES = { computedStyleSupportsPseudoElements: true };

/** Roles that say nothing of their own; what is inside them counts. */
const SILENT = ['none', 'presentation', 'generic', 'legend', 'emphasis', 'strong', 'time'];
/** Roles that are landmarks, and roles at all, only with a name. */
const ONLY_NAMED = ['form', 'region'];
/** Roles whose content a screen reader gets as their name, and no other way. */
const WHOLE = ['button', 'checkbox', 'img', 'option', 'progressbar', 'radio', 'separator', 'slider', 'switch', 'tab'];
/** Roles that no name may be taken for. */
const UNNAMED = ['definition', 'listitem', 'paragraph', 'term'];

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isSummary = (element: Element): boolean => element.matches('details > summary:first-of-type');

/** The role of an element as the accessibility tree has it; undefined for one that is not in it. */
export function roleOf(element: Element): string | undefined {
  // ARIA has no word for it, and each engine has its own
  if (isSummary(element)) return 'disclosure';
  // not in the library's list
  if (element.localName === 'p' && !element.hasAttribute('role')) return 'paragraph';
  const role = getRole(element);
  if (!role || SILENT.includes(role)) return undefined;
  // a header or footer of a part of the page is no landmark
  if (/^(header|footer)$/.test(element.localName) && element.closest('article, aside, main, nav, section'))
    return undefined;
  return ONLY_NAMED.includes(role) && !nameOf(element, role) ? undefined : role;
}

/** What an element of this role is called. */
export const nameOf = (element: Element, role: string): string =>
  UNNAMED.includes(role) ? '' : fold(computeAccessibleName(element, STYLES));

const isGone = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none';

/** The control whose name the words of a label are: they are heard there. */
const controlOf = (element: Element): HTMLElement | null =>
  element instanceof HTMLLabelElement ? element.control : null;

/** What is inside an element on the screen: its shadow tree, what is put into a slot, and of closed details the summary. */
function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length ? assigned : [...element.childNodes];
  }
  const children = [...element.childNodes];
  const closed = element instanceof HTMLDetailsElement && !element.open;
  return closed ? children.filter((child) => child instanceof Element && isSummary(child)) : children;
}

/** The states that are worth a word, as `checked` or `level=2`, and those that differ from the usual. */
function statesOf(element: Element, role: string): string[] {
  const aria = (name: string) => element.getAttribute(`aria-${name}`);
  const { checked, selected, disabled, required, open } = element as Partial<
    HTMLInputElement & HTMLOptionElement & HTMLDetailsElement
  >;
  const flag = (name: string, native?: boolean) =>
    native || aria(name) === 'true' ? [name] : aria(name) && aria(name) !== 'false' ? [`${name}=${aria(name)}`] : [];
  const expanded = isSummary(element) ? String((element.parentElement as HTMLDetailsElement).open) : aria('expanded');
  return [
    ...(role === 'heading' ? [`level=${aria('level') ?? element.localName.slice(1)}`] : []),
    ...flag('checked', checked),
    ...flag('selected', role === 'option' && selected),
    ...(expanded === null ? [] : [expanded === 'true' ? 'expanded' : 'collapsed']),
    ...(role === 'dialog' && open ? ['open'] : []),
    ...flag('pressed'),
    ...flag('current'),
    ...flag('disabled', disabled || element.matches(':disabled')),
    ...flag('required', required),
    ...flag('invalid'),
    ...flag('haspopup'),
    ...flag('live'),
    ...flag('busy'),
  ];
}

function moreOf(element: Element, role: string, name: string): string {
  const states = statesOf(element, role);
  const description = fold(computeAccessibleDescription(element, STYLES));
  return [
    states.length ? ` [${states.join(', ')}]` : '',
    description && description !== name ? ` described by “${description}”` : '',
  ].join('');
}

function read(node: Node, into: Line[]): void {
  if (node instanceof Text) {
    const parent = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
    if (parent && getComputedStyle(parent).visibility === 'visible') into.push(node.data);
  } else if (node instanceof Element && !isGone(node)) {
    const control = controlOf(node);
    if (!control) readElement(node, into);
    else if (node.contains(control)) read(control, into);
  }
}

function readElement(element: Element, into: Line[]): void {
  const { display, visibility } = getComputedStyle(element);
  const role = visibility === 'visible' ? roleOf(element) : undefined;
  if (element.localName === 'br') into.push(' ');
  else if (!role) {
    const apart = display === 'inline' || display === 'contents' ? [] : [BREAK];
    into.push(...apart);
    for (const child of childrenOf(element)) read(child, into);
    into.push(...apart);
  } else {
    const name = nameOf(element, role);
    const inside: Line[] = [];
    if (!WHOLE.includes(role)) for (const child of childrenOf(element)) read(child, inside);
    into.push({ role, name, more: moreOf(element, role, name), inside });
  }
}

/** Texts that follow each other become one, but for those in boxes of their own. */
function joined(lines: readonly Line[]): Line[] {
  const all: Line[] = [];
  let text = '';
  const flush = () => {
    if (fold(text)) all.push(fold(text));
    text = '';
  };
  for (const line of lines) {
    if (typeof line === 'string' && line !== BREAK) text += line;
    else {
      flush();
      if (line !== BREAK) all.push(line);
    }
  }
  flush();
  return all;
}

function print({ role, name, more, inside }: Thing, indent: string): string[] {
  const lines = joined(inside);
  const own = `${indent}${role}${name ? ` “${name}”` : ''}${more}`;
  const words = lines.every((line) => typeof line === 'string') ? lines.join(' ') : undefined;
  if (!words || words === name) return words === undefined ? [own, ...printAll(lines, `${indent}  `)] : [own];
  return name ? [own, ...printAll(lines, `${indent}  `)] : [`${own}: ${words}`];
}

const printAll = (lines: readonly Line[], indent: string): string[] =>
  lines.flatMap((line) => (typeof line === 'string' ? `${indent}text: ${line}` : print(line, indent)));

/**
 * Reads an element and all that is inside it, with shadow trees and slots as they lie on the screen.
 *
 * @param element where to begin; it is part of the text if it has a role
 * @param indent what every line begins with
 */
export function ariaSnapshot(element: Element, indent = ''): string {
  const lines: Line[] = [];
  read(element, lines);
  return printAll(joined(lines), indent).join('\n');
}
