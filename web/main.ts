import { defineNetMap } from './map/net-map.ts';
import { startSaving } from './shortlist/start-saving.ts';

defineNetMap();
startSaving();
