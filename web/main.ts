import { defineNetMap } from './map/net-map.ts';
import { enhanceFilters } from './search/filters.ts';
import { enhanceSearchForm } from './search/search-form.ts';

defineNetMap();
enhanceSearchForm();
enhanceFilters();
