import { defineNetMap } from './map/net-map.ts';
import { chooseByCards } from './map/selection.ts';

chooseByCards();
defineNetMap();
