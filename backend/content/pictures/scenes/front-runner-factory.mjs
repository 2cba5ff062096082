import { bands, clouds, glow } from '../shapes/air.mjs';
import { chance } from '../shapes/chance.mjs';
import { ember, ink, lamp, night, paper, water } from '../shapes/colours.mjs';
import { ground, strips, woods } from '../shapes/land.mjs';
import { cyclist, lorry } from '../shapes/moving.mjs';
import { turbine } from '../shapes/structures.mjs';
import { capsule, place, polygon, rect, times } from '../shapes/svg.mjs';
import { panes, sawtooth } from '../shapes/works.mjs';

export default function frontRunnerFactory() {
  const random = chance(17);
  return [
    bands(0, 740, [ember.base, '#cf5a22', ember.warm, '#ea8a48', ember.light]),
    glow(800, 520, 210, ['#ee9450', '#f7a651', lamp], 0.5),
    clouds(random, 6, 80, 330, '#f4ad75', 1.1),
    turbine(250, 740, 420, 8, ember.mist, paper), turbine(1400, 740, 350, 40, ember.mist, paper),
    woods(random, 742, -40, 1640, ember.dark, 40),
    rect(150, 560, 330, 190, ember.deep), panes(176, 590, 6, 2, 34, 44, 16, 30, (c, r) => ((c + r) % 4 === 1 ? ember.dark : '#ffd79a')),
    sawtooth(480, 750, 720, 200, 5, ink, ink, lamp),
    rect(560, 610, 120, 140, ember.warm), times(5, (i) => rect(560, 622 + i * 26, 120, 4, ember.dark)),
    rect(760, 600, 380, 110, '#ffd79a'), times(5, (i) => rect(820 + i * 64, 600, 8, 110, ink)),
    polygon([[800, 710], [800, 668], [836, 668], [836, 634], [880, 634], [880, 650], [852, 650], [852, 684], [816, 684], [816, 710]], ember.base),
    polygon([[1010, 710], [1010, 660], [1050, 640], [1062, 656], [1028, 676], [1028, 710]], ember.base),
    capsule(770, 704, 360, 14, ember.deep),
    rect(1200, 640, 190, 110, ember.deep), panes(1222, 668, 4, 1, 28, 40, 16, 0, '#ffd79a'),
    ground(746, ember.dark),
    rect(0, 790, 1600, 120, ink), times(11, (i) => rect(-20 + i * 160, 846, 84, 9, ember.pale)),
    rect(0, 906, 1600, 14, ember.light),
    place(1190, 872, 0.86, lorry(paper, ember.warm, water, night, ember.base)),
    place(430, 892, 0.8, cyclist(lamp, night, '#c98f63', paper, paper, ember.base)),
    rect(0, 920, 1600, 280, ember.base),
    strips(800, 920, times(15, (i) => -1720 + i * 360), [ember.warm, ember.base], 0.35),
    times(14, (i) => strips(800, 920, [-1640 + i * 360, -1624 + i * 360, -1560 + i * 360, -1544 + i * 360], [ember.dark, 'none', ember.dark], 0.35)),
  ];
}
