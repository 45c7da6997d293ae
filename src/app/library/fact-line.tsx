import { Fragment } from 'preact';
import { markMatches } from '../../core/search.ts';
import { MarkedText } from './marked-text.tsx';

interface FactLineProps {
  /** What is not known is left out. */
  readonly facts: readonly (string | null)[];
  /** Its words are marked. */
  readonly query?: string;
}

/** "31 Aug 2020 · 法广 · Mira Okafor": each in its own direction, all in the page's. */
export function FactLine({ facts, query = '' }: FactLineProps) {
  return facts
    .flatMap((fact) => (fact === null || fact === '' ? [] : [fact]))
    .map((fact, index) => (
      <Fragment key={`${index} ${fact}`}>
        {index > 0 && ' · '}
        <bdi>
          <MarkedText pieces={markMatches(fact, query)} />
        </bdi>
      </Fragment>
    ));
}
