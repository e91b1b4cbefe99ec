import { defineNetMap } from './map/net-map.ts';
import { offerClearing } from './offline/clear-device.ts';
import { keepForOffline } from './offline/tell-worker.ts';

defineNetMap();
keepForOffline();
offerClearing();
