import type { EvidenceCase } from './evidence-case.ts';
import { type ElementPlace, placeOfSighting } from './reading/element-places.ts';
import { type ElementOutcome, sightElement } from './reading/element-search.ts';
import { isIndexPage } from './reading/index-page.ts';

/** What a piece says about one element that its item requires. */
export interface SightedElement extends ElementPlace {
  readonly id: string;
  /** `unsure`: a person must look, because only a person can tell, or the piece could not be read. */
  readonly state: 'found' | 'missing' | 'unsure';
}

/** Every required element with its place, by the same search as the check `required-elements`, so that the two agree. */
export function sightElements(evidence: EvidenceCase): readonly SightedElement[] {
  const leadsOn = isIndexPage(evidence);
  return evidence.item.elements.map(({ id, look }) => {
    const { outcome, sighting } = sightElement(evidence, look);
    return { id, state: stateOf(outcome, leadsOn), ...placeOfSighting(evidence, sighting) };
  });
}

/** The same list for a piece whose content could not be looked at. */
export function unsureElements({ item }: EvidenceCase): readonly SightedElement[] {
  return item.elements.map(({ id }) => ({ id, state: 'unsure', page: null, quote: null }));
}

/** A page that leads on to documents may have what it lacks in them. */
function stateOf(outcome: ElementOutcome['outcome'], leadsOn: boolean): SightedElement['state'] {
  if (outcome === 'found') return 'found';
  return outcome === 'missing' && !leadsOn ? 'missing' : 'unsure';
}
