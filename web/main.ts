import { defineNetMap } from './map/net-map.ts';

defineNetMap();
