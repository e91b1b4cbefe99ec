import { defineNetMap } from './map/net-map.ts';

defineNetMap();
if (document.querySelector('[data-builder]')) import('./embed/builder.ts').then((builder) => builder.connectBuilder());
