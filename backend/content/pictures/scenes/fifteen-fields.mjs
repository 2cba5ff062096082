// Fifteen fields, one an action point of the plan of 2024: six, three and six in the colours of their themes.
import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { ember, ink, lamp, moss, night, paper, sand, violet, water } from '../shapes/colours.mjs';
import { ground, strips, woods } from '../shapes/land.mjs';
import { tractor } from '../shapes/moving.mjs';
import { farm } from '../shapes/structures.mjs';
import { place, rect, times } from '../shapes/svg.mjs';
import { poplar } from '../shapes/trees.mjs';

const fields = [...times(6, (i) => (i % 2 ? ember.warm : ember.base)), ...times(3, (i) => (i % 2 ? moss.warm : moss.base)), ...times(6, (i) => (i % 2 ? violet.warm : violet.base))];

export default function fifteenFields() {
  const random = chance(15);
  const wide = 270;
  const first = 800 - (15 * wide) / 2;
  const edges = times(16, (i) => first + i * wide);
  return [
    bands(0, 600, ['#dbeafb', '#e8eff6', '#f3ecdf', sand]),
    glow(1230, 330, 110, ['#f6e5c2', '#fad9a0', lamp]),
    clouds(random, 8, 80, 400, paper, 1.15),
    birds(300, 220, 5, ink),
    woods(random, 602, -40, 1640, moss.warm, 36),
    place(420, 604, 0.6, farm(night, ember.dark, lamp)), place(1010, 604, 0.5, farm(night, violet.dark, lamp), true),
    [640, 690, 740].map((x, i) => poplar(x, 606, 170 - i * 14, moss.dark, ink, moss.base)),
    ground(600, moss.base),
    strips(800, 600, edges, fields, 0.3),
    edges.map((x, i) => strips(800, 600, [x - 9, x + 9], [i === 6 || i === 9 ? water : 'rgba(15,27,51,.5)'], 0.3)),
    [6, 9].map((i) => strips(800, 600, [edges[i] - 34, edges[i] + 34], [water], 0.3)),
    edges.slice(0, 15).map((x) => [0.3, 0.55, 0.8].map((part) => strips(800, 600, [x + wide * part - 5, x + wide * part + 5], ['rgba(251,250,247,.22)'], 0.3))),
    place(726, 860, 0.9, tractor('#f6c56f', '#d9ecff', night, lamp)),
    rect(0, 597, 1600, 6, moss.deep),
  ];
}
