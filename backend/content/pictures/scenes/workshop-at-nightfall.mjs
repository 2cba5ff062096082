import { bands, glow, stars } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { ember, ink, lamp, night, paper, water } from '../shapes/colours.mjs';
import { ground, ripples, woods } from '../shapes/land.mjs';
import { bicycle, person } from '../shapes/moving.mjs';
import { capsule, circle, place, polygon, rect, times } from '../shapes/svg.mjs';
import { birch, bush } from '../shapes/trees.mjs';

const bench = (x, y) => [rect(x, y - 62, 190, 14, ember.deep), rect(x + 12, y - 50, 12, 50, ember.deep), rect(x + 166, y - 50, 12, 50, ember.deep), rect(x + 30, y - 92, 50, 30, ember.base), rect(x + 96, y - 82, 20, 20, ink), rect(x + 128, y - 104, 34, 42, ember.warm)];

export default function workshopAtNightfall() {
  const random = chance(26);
  return [
    bands(0, 720, ['#151a36', '#2a2038', '#4b2735', '#7a3426', '#b4481c', '#e5803c', '#f7b872']),
    stars(random, 56, 330, ember.mist), glow(220, 220, 60, ['#2f2740', '#46323f', paper], 0.7),
    woods(random, 722, -40, 1640, '#3a1a14', 50), ground(718, ember.deep),
    polygon([[330, 480], [800, 300], [1270, 480]], night), rect(370, 476, 860, 344, ink),
    rect(300, 470, 1000, 22, ember.base), rect(640, 372, 320, 66, '#ffd79a'), times(4, (i) => rect(698 + i * 64, 372, 8, 66, night)),
    rect(420, 548, 560, 272, '#ffd79a'), rect(420, 548, 560, 24, lamp),
    times(3, (i) => [rect(518 + i * 180, 560, 4, 46, night), polygon([[494 + i * 180, 622], [506 + i * 180, 602], [534 + i * 180, 602], [546 + i * 180, 622]], ember.dark), circle(520 + i * 180, 626, 9, paper)]),
    rect(440, 656, 150, 8, ember.dark), times(5, (i) => rect(452 + i * 28, 632 - (i % 2) * 8, 18, 24 + (i % 2) * 8, [ember.base, ink, ember.warm, paper, ember.dark][i])),
    bench(450, 818), bench(740, 818), place(690, 820, 1.05, person(ember.base, night, '#8a5a3b')), place(660, 820, 0.98, person(paper, night, '#e2b48a'), true), place(958, 820, 1.02, person('#0f6b72', night, '#e2b48a'), true),
    rect(1030, 590, 140, 230, ember.warm), rect(1046, 606, 108, 90, '#ffd79a'), circle(1152, 720, 7, night),
    rect(0, 816, 1600, 104, '#59240f'), polygon([[420, 820], [980, 820], [1160, 920], [240, 920]], '#e09a55'),
    place(1330, 866, 1.02, bicycle(lamp, night)), bush(290, 830, 46, '#2a1510'), bush(1420, 826, 38, '#2a1510'),
    birch(140, 880, 520, ember.mist, night, '#6b2a12', ember.dark), birch(1500, 890, 440, ember.mist, night, '#6b2a12', ember.dark),
    rect(0, 918, 1600, 14, ember.base), rect(0, 932, 1600, 268, '#3c4a7c'), rect(370, 932, 860, 150, '#2b3563'), rect(420, 932, 560, 190, '#c98a4d'),
    ripples(random, 950, 1190, 15, '#3c4a7c'), ripples(random, 960, 1190, 10, '#ffd79a'), ripples(random, 980, 1195, 7, water), capsule(560, 1176, 240, 12, '#ffd79a'),
  ];
}
