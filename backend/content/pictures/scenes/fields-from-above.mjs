// Reclaimed peat from the air: a main canal, side canals and narrow plots, whose lengths make a chart of the land itself.
import { chance } from '../shapes/chance.mjs';
import { ember, ink, lamp, moss, night, sand, water } from '../shapes/colours.mjs';
import { circle, ellipse, line, place, polygon, rect, times } from '../shapes/svg.mjs';

const roof = (x, y, w, h, colour, shade) => [rect(x, y, w, h, colour), rect(x, y, w, h / 2, shade)];
const tree = (x, y, r) => [ellipse(x + 7, y + 9, r, r, 'rgba(20,33,58,.3)'), circle(x, y, r, moss.dark), circle(x - r * 0.25, y - r * 0.25, r * 0.55, moss.warm)];

const plots = [[420, ember.light], [250, ember.warm], [520, ember.base], [360, ember.pale], [600, ember.warm], [300, sand], [480, ember.base], [560, ember.light], [390, ember.dark], [640, ember.warm], [450, ember.pale], [330, ember.base]];
const across = [[240, ember.warm], [310, ember.pale], [180, ember.base], [330, ember.light], [270, ember.dark], [300, sand], [210, ember.warm], [320, ember.base], [250, ember.light], [190, ember.pale], [310, ember.warm], [270, ember.dark]];

export default function fieldsFromAbove() {
  const random = chance(21);
  const wide = 150;
  return `<g transform="rotate(-9 800 600) translate(-120 -10)">${[
    rect(-300, -400, 2400, 2000, moss.warm),
    times(13, (i) => rect(-60 + i * wide, -400, wide, 2000, i % 2 ? '#5c9a60' : moss.warm)),
    plots.map(([long, colour], i) => [
      rect(-54 + i * wide, 770 - long, wide - 12, long, colour),
      times(6, (k) => line(-38 + i * wide + k * 21, 770 - long + 18, -38 + i * wide + k * 21, 754, 'rgba(255,244,224,.28)', 4)),
    ]),
    across.map(([long, colour], i) => [
      rect(-54 + i * wide, 910, wide - 12, long, colour),
      times(Math.floor(long / 34), (k) => line(-40 + i * wide, 934 + k * 34, wide - 80 + i * wide, 934 + k * 34, 'rgba(255,244,224,.28)', 4)),
    ]),
    times(14, (i) => rect(-66 + i * wide, -400, 12, 1160, water)), times(14, (i) => rect(-66 + i * wide, 930, 12, 700, water)),
    rect(-300, 776, 2400, 30, '#e9d3b4'), rect(-300, 804, 2400, 70, water), rect(-300, 804, 2400, 8, '#6aa3e6'), rect(-300, 874, 2400, 30, moss.base),
    [330, 1080].map((x) => [rect(x, 770, 44, 150, '#e9d3b4'), rect(x - 4, 800, 52, 78, ink)]),
    times(24, (i) => tree(-40 + i * 82, 890, random.between(13, 20))),
    [[40, 716], [205, 712], [480, 718], [640, 714], [940, 716], [1240, 712], [1530, 716]].map(([x, y], i) => [roof(x, y, 84, 52, i % 2 ? night : ember.deep, i % 2 ? '#2a3a5c' : ember.dark), tree(x + 108, y + 30, 15)]),
    polygon([[560, 822], [690, 822], [712, 839], [690, 856], [560, 856]], ink), times(4, (i) => rect(574 + i * 27, 829, 22, 20, [lamp, ember.base, '#fbfaf7', moss.light][i])),
    times(4, (i) => rect(440 - i * 70, 836, 46, 5, '#dcebff')), place(0, 0, 1, times(7, (i) => rect(790 + i * 130, 830 + (i % 3) * 12, 60, 5, '#dcebff'))),
  ].flat(Infinity).join('')}</g>`;
}
