import { bands, clouds, glow, stars } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { lamp, moss, night, paper, water } from '../shapes/colours.mjs';
import { ground, reeds, ripples, woods } from '../shapes/land.mjs';
import { person } from '../shapes/moving.mjs';
import { glass } from '../shapes/structures.mjs';
import { circle, ellipse, line, place, rect, times } from '../shapes/svg.mjs';
import { tank } from '../shapes/works.mjs';

const plant = (x, y, h, leaf, fruit) => [
  line(x, y, x, y - h, leaf, 7),
  times(5, (i) => ellipse(x + (i % 2 ? 20 : -20), y - h * (0.2 + i * 0.17), 24, 13, leaf)),
  fruit ? times(3, (i) => circle(x + (i % 2 ? -14 : 14), y - h * (0.25 + i * 0.22), 10, fruit)) : '',
];

export default function greenhouses() {
  const random = chance(19);
  return [
    bands(0, 640, ['#12263a', '#173a45', '#22564f', '#4b8066', '#a9b47c', '#f0c98a']),
    stars(random, 44, 260, moss.mist),
    glow(1250, 610, 100, ['#dcbc7c', '#f4c479', lamp], 0.5),
    clouds(random, 4, 240, 440, '#386a5d'),
    woods(random, 640, -40, 1640, moss.deep, 40),
    ground(636, moss.dark),
    glass(-60, 760, 10, 172, 66, '#f7dfa1', moss.warm, '#fbeec6'),
    tank(1380, 800, 150, 190, moss.warm, moss.light, moss.pale),
    rect(0, 750, 1600, 120, moss.dark),
    glass(60, 960, 5, 270, 200, '#ffe9ad', moss.deep, '#fff5d2'),
    times(20, (i) => plant(98 + i * 66, 958, 150 + (i % 3) * 16, i % 2 ? moss.base : moss.warm, i % 3 === 0 ? '#c2410c' : undefined)),
    times(6, (i) => line(60 + i * 270, 960, 60 + i * 270, 760, moss.deep, 8)),
    rect(0, 956, 1600, 56, moss.warm), rect(0, 1004, 1600, 12, moss.deep),
    place(1440, 1000, 1.05, person('#c2410c', night, '#e2b48a')), place(1500, 1000, 0.94, person(lamp, night, '#8a5a3b', moss.deep)), place(1555, 1000, 0.9, person(paper, night, '#e2b48a')),
    rect(0, 1014, 1600, 186, '#2f6076'), rect(60, 1014, 1350, 120, '#6d8d76'), ripples(random, 1030, 1190, 12, '#f7dfa1'), ripples(random, 1040, 1195, 7, water),
    reeds(random, 0, 260, 1205, 120, moss.deep, '#5d4a2c'), reeds(random, 1320, 1610, 1205, 140, moss.deep, '#5d4a2c'),
  ];
}
