import type { Picture } from './picture.js';
import { DOTS, outline, type Shape } from './picture-shapes.js';

/** What XML 1.0 has no room for, escaped or not, halves of a pair of surrogates among it. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML may hold it, in an element or in an attribute. */
const escape = (text: string) => text.replace(NOT_XML, '\uFFFD').replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

const tag = (name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = '') => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${escape(String(typeof value === 'number' ? Math.round(value * 100) / 100 : value))}"`],
  );
  return content ? `<${name}${said.join('')}>${content}</${name}>` : `<${name}${said.join('')}/>`;
};

/**
 * A picture as a file of its own (SVG 1.1): its texts are texts, and it says in words what it shows. It asks for nothing from
 * elsewhere, and needs neither script nor style sheet. Where its font is not to be had, another is set to the same widths.
 */
export function toSvg({ width, height, title, description, colours, fonts, shapes }: Picture): string {
  const draw = (shape: Shape): string => {
    if (shape.kind === 'text') {
      const { x, y, size, weight, text, middle } = shape;
      return tag(
        'text',
        {
          ...{ x, y, 'font-size': size, 'font-weight': weight, fill: colours[shape.colour] },
          ...(middle ? { 'text-anchor': 'middle' } : { textLength: shape.width || undefined }),
        },
        escape(text),
      );
    }
    const d = outline(shape);
    if (shape.kind === 'line') {
      const { width, dotted } = shape;
      const dots = dotted && { 'stroke-linecap': 'round', 'stroke-dasharray': `0.01 ${width * DOTS}` };
      return tag('path', { d, fill: 'none', stroke: colours[shape.colour], 'stroke-width': width, ...dots });
    }
    const { fill, opacity, stroke } = shape;
    const edge = stroke && { stroke: colours[stroke], 'stroke-width': shape.width };
    return tag('path', { d, fill: colours[fill], 'fill-opacity': opacity, ...edge });
  };
  const parts = [tag('title', {}, escape(title)), tag('desc', {}, escape(description)), ...shapes.map(draw)];
  return `${tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': 'en-GB', role: 'img' },
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fonts },
    },
    `\n${parts.join('\n')}\n`,
  )}\n`;
}
