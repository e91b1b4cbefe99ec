import { defineNetMap } from './map/net-map.ts';
import { enableAddressCopy } from './referral/copy-address.ts';

defineNetMap();
enableAddressCopy();
