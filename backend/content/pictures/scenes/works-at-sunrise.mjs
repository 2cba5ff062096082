import { bands, birds, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { ember, ink, lamp, night, water } from '../shapes/colours.mjs';
import { glints, ground, strips, woods } from '../shapes/land.mjs';
import { rect } from '../shapes/svg.mjs';
import { chimney, panes, sawtooth, steam, tank } from '../shapes/works.mjs';

export default function worksAtSunrise() {
  const random = chance(11);
  return [
    bands(0, 700, [ember.mist, '#fae0bb', ember.pale, '#f6c288']),
    glow(1110, 560, 190, ['#f9d8ab', '#fbc98a', lamp]),
    clouds(random, 6, 90, 380, '#fdf1df'),
    steam(508, 250, 1, '#fdf1df'),
    birds(880, 230, 5, ember.dark, 1),
    woods(random, 700, -40, 1640, ember.light, 40),
    chimney(440, 700, 84, 430, ember.dark, ember.mist), chimney(560, 700, 70, 330, ember.deep, ember.mist),
    tank(680, 700, 130, 170, ember.warm, ember.light, ember.pale), tank(822, 700, 130, 170, ember.warm, ember.light, ember.pale),
    sawtooth(120, 702, 400, 150, 4, ink, ink, lamp),
    panes(150, 610, 8, 1, 26, 44, 18, 0, lamp),
    rect(950, 610, 210, 92, ink), panes(972, 632, 5, 1, 22, 30, 16, 0, lamp),
    ground(698, ember.base),
    strips(930, 698, [-1400, -500, 60, 520, 1040, 1500, 2100, 3200], [ember.dark, ember.base, ember.warm, water, ember.warm, ember.base, ember.dark]),
    strips(930, 698, [470, 520], [ember.deep]), strips(930, 698, [1040, 1090], [ember.deep]),
    glints(random, 930, 698, 520, 1040, 9, '#cfe5ff'),
    strips(930, 698, [-200, -150], [ember.dark]), strips(930, 698, [1740, 1790], [ember.dark]),
    rect(0, 694, 1600, 8, night),
  ];
}
