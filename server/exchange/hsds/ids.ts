import { v5 } from 'uuid';

/** Ours, drawn once: with it the same slug has the same id in every export, from every host. */
const NAMESPACE = '6f1d3c1e-7d0b-4c55-9a7e-2b0c8f6e4d91';

/** The UUID (version 5) of an entity; the same slug gives the same id for ever. */
export function hsdsId(entity: string, slug: string): string {
  return v5(`${entity}:${slug}`, NAMESPACE);
}
