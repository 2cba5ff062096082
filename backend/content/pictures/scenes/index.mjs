import barge from './barge.mjs';
import coachOnTheRoad from './coach-on-the-road.mjs';
import cyclePathToEveningClass from './cycle-path-to-evening-class.mjs';
import drawbridge from './drawbridge.mjs';
import eveningByTheWater from './evening-by-the-water.mjs';
import fieldsFromAbove from './fields-from-above.mjs';
import fifteenFields from './fifteen-fields.mjs';
import fiveCanals from './five-canals.mjs';
import frontRunnerFactory from './front-runner-factory.mjs';
import greenChemistry from './green-chemistry.mjs';
import greenhouses from './greenhouses.mjs';
import heathAtDusk from './heath-at-dusk.mjs';
import measuringStation from './measuring-station.mjs';
import peatBog from './peat-bog.mjs';
import schoolOnTheCanal from './school-on-the-canal.mjs';
import workshopAtNightfall from './workshop-at-nightfall.mjs';
import worksAtSunrise from './works-at-sunrise.mjs';

/** File name of a picture (as the content calls it) and what draws it. */
export const scenes = {
  'akkers-van-boven': fieldsFromAbove,
  'avond-aan-het-water': eveningByTheWater,
  'bus-op-de-weg': coachOnTheRoad,
  'fabriek-van-een-koploper': frontRunnerFactory,
  'fietspad-naar-de-avondles': cyclePathToEveningClass,
  'groene-chemie': greenChemistry,
  'heide-in-de-avond': heathAtDusk,
  kassen: greenhouses,
  meetstation: measuringStation,
  ophaalbrug: drawbridge,
  'school-aan-de-vaart': schoolOnTheCanal,
  veen: peatBog,
  'vijf-vaarten': fiveCanals,
  'vijftien-akkers': fifteenFields,
  'vracht-over-water': barge,
  'werken-bij-zonsopkomst': worksAtSunrise,
  'werkplaats-in-de-schemering': workshopAtNightfall,
};
