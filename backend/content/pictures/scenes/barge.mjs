import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { ember, ink, lamp, moss, night, paper, violet, water } from '../shapes/colours.mjs';
import { ground, reeds, ripples, woods } from '../shapes/land.mjs';
import { barge, lorry } from '../shapes/moving.mjs';
import { turbine } from '../shapes/structures.mjs';
import { line, place, polygon, rect, times } from '../shapes/svg.mjs';
import { panes } from '../shapes/works.mjs';

const crane = (x, y, colour, cab) => [
  line(x, y, x + 60, y - 420, colour, 16), line(x + 150, y, x + 90, y - 420, colour, 16), line(x + 18, y - 140, x + 132, y - 140, colour, 10), line(x + 36, y - 270, x + 114, y - 270, colour, 10),
  polygon([[x - 330, y - 430], [x + 250, y - 430], [x + 250, y - 404], [x - 330, y - 414]], colour), polygon([[x + 66, y - 430], [x + 75, y - 520], [x + 84, y - 430]], colour),
  line(x + 75, y - 516, x - 310, y - 424, colour, 5), line(x + 75, y - 516, x + 240, y - 424, colour, 5), rect(x + 50, y - 400, 56, 56, cab, 5),
  line(x - 210, y - 414, x - 210, y - 300, colour, 4), rect(x - 266, y - 300, 112, 62, ember.base, 3),
];

export default function bargeScene() {
  const random = chance(24);
  const boxes = [ember.base, moss.warm, paper, lamp, violet.base, ember.warm, lamp, ember.dark, moss.base, '', ember.base, ''];
  return [
    bands(0, 680, ['#fbe9d0', '#f9dcb6', ember.pale, '#f5be83', ember.light]),
    glow(420, 600, 170, ['#f7cb94', '#fab968', lamp], 0.5),
    clouds(random, 7, 80, 360, '#fef3e2', 1.1), birds(640, 210, 5, ember.dark),
    turbine(150, 690, 330, 100, paper, ember.mist),
    woods(random, 692, -40, 1640, ember.warm, 40), ground(688, ember.dark),
    rect(620, 570, 340, 130, ember.deep), times(6, (i) => rect(636 + i * 54, 620, 40, 80, i === 2 ? lamp : ember.dark)), rect(604, 556, 372, 18, ink), panes(640, 586, 8, 1, 22, 18, 18, 0, lamp),
    crane(1250, 760, ink, lamp),
    times(5, (i) => rect(1420 + (i % 2) * 116, 700 - Math.floor(i / 2) * 64, 110, 60, [moss.warm, paper, lamp, ember.base, violet.warm][i], 3)),
    rect(0, 756, 1600, 90, '#d98b52'), rect(0, 756, 1600, 8, ember.mist), place(280, 836, 0.72, lorry(paper, ember.base, water, night, ember.warm)),
    rect(0, 838, 1600, 34, ink), times(16, (i) => rect(40 + i * 104, 838, 12, 60, ink)),
    rect(0, 872, 1600, 328, '#5f97d8'), rect(0, 872, 1600, 20, '#3f74b8'),
    ripples(random, 900, 1190, 14, water), rect(330, 1030, 900, 90, '#4a82c6'),
    place(800, 1040, 1.08, barge(night, ember.base, paper, water, boxes)),
    ripples(random, 1060, 1195, 13, '#d3e8ff'), reeds(random, 0, 210, 1210, 150, ember.deep, ember.dark), reeds(random, 1400, 1610, 1210, 170, ember.deep, ember.dark),
  ];
}
