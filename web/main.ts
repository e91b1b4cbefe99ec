import { defineNetMap } from './map/net-map.ts';
import { chooseByCards } from './map/selection.ts';
import { offerClearing } from './offline/clear-device.ts';
import { keepForOffline } from './offline/tell-worker.ts';
import { enableAddressCopy } from './referral/copy-address.ts';
import { enhanceFilters } from './search/filters.ts';
import { enhanceSearchForm } from './search/search-form.ts';
import { startSaving } from './shortlist/start-saving.ts';

chooseByCards();
defineNetMap();
enhanceSearchForm();
enhanceFilters();
if (document.querySelector('[data-builder]')) import('./embed/builder.ts').then((builder) => builder.connectBuilder());
startSaving();
keepForOffline();
offerClearing();
enableAddressCopy();
