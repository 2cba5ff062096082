// The few SVG elements that the pictures are made of; every shape is flat, so a picture is a list of strings.

export const width = 1600;
export const height = 1200;

const round = (n) => Math.round(n * 10) / 10;
const attributes = (all) =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join(' ');
const element = (name, all) => `<${name} ${attributes(all)}/>`;

export const rect = (x, y, w, h, fill, rx) => element('rect', { x, y, width: w, height: h, fill, rx });
export const circle = (cx, cy, r, fill) => element('circle', { cx, cy, r, fill });
export const ellipse = (cx, cy, rx, ry, fill) => element('ellipse', { cx, cy, rx, ry, fill });
export const path = (d, fill) => element('path', { d, fill });
export const polygon = (points, fill) =>
  element('polygon', { points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '), fill });

/** A line with round ends; `d` is a path. */
export const stroke = (d, colour, thickness) =>
  element('path', { d, fill: 'none', stroke: colour, 'stroke-width': thickness, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });

export const line = (x1, y1, x2, y2, colour, thickness) => stroke(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, colour, thickness);
export const ring = (cx, cy, r, colour, thickness) =>
  element('circle', { cx, cy, r, fill: 'none', stroke: colour, 'stroke-width': thickness });

/** A lying capsule, the stroke of the brush for clouds, glints and furrows. */
export const capsule = (x, y, w, h, fill) => rect(x, y - h / 2, w, h, fill, h / 2);

/** Moves, scales and optionally mirrors a drawn thing. */
export const place = (x, y, scale, drawn, mirror = false) =>
  `<g transform="translate(${round(x)} ${round(y)}) scale(${(mirror ? -scale : scale).toFixed(3)} ${scale.toFixed(3)})">${flat(drawn)}</g>`;

export const flat = (parts) => [parts].flat(Infinity).join('');

export const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

export const document = (parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${flat(parts)}</svg>`;
