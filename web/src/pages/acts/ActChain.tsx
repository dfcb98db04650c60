/** What an act rests on, and what rests on it. */
import type { BasisNode, Names } from '../../api/schema.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink } from '../../parts/links.tsx';
import { useText } from '../../words/text.ts';
import { ACTS } from './acts-words.ts';

const Basis = ({
  nodes,
  names,
}: {
  readonly nodes: readonly BasisNode[];
  readonly names: Names;
}) => (
  <ul>
    {nodes.map((n) => (
      <li key={n.act ?? n.cite}>
        {n.act === null ? n.cite : <ActLink id={n.act} names={names} />}
        {n.basis.length > 0 && <Basis nodes={n.basis} names={names} />}
      </li>
    ))}
  </ul>
);

/** The section. */
export const ActChain = ({ id }: { readonly id: string }) => {
  const say = useText(ACTS);
  const chain = useApi('/api/v1/acts/{id}/chain', { params: { id }, ownDays: true });
  return (
    <Answered query={chain}>
      {({ data: { basis, restingOn, names } }) => (
        <>
          <h2>{say('chain')}</h2>
          {basis.length === 0 ? (
            <p className="quiet">{say('noBasis')}</p>
          ) : (
            <Basis nodes={basis} names={names} />
          )}
          {restingOn.length > 0 && (
            <>
              <h2>{say('restingOn')}</h2>
              <ul>
                {restingOn.map((act) => (
                  <li key={act}>
                    <ActLink id={act} names={names} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Answered>
  );
};
