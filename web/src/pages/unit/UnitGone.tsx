/** The head of the page of a unit that does not live on the day: its name, and what became of it. */
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText } from '../../../../src/words/language.ts';
import type { ApiProblem } from '../../api/client.ts';
import type { Names } from '../../api/schema.ts';
import { ActLink, UnitLink } from '../../parts/links.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { UNIT } from './unit-words.ts';

/** What the service says of it. */
interface Fate {
  readonly fate: 'ended' | 'to-come';
  readonly day: Day;
  readonly act: string;
  readonly into?: readonly string[];
  readonly names: Names;
}

const fateOf = ({ given }: ApiProblem): Fate | undefined =>
  typeof given['fate'] === 'string' ? (given as unknown as Fate) : undefined;

/** The head. */
export const UnitGone = ({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem: ApiProblem;
}) => {
  const say = useText(UNIT);
  const language = useLanguage();
  const fate = fateOf(problem);
  if (!fate) return <PageHead title={say('notThen')} lead={problem.detail} />;
  const { day, act, into = [], names } = fate;
  const told = say(fate.fate === 'ended' ? 'endedOn' : 'beginsOn', { day: dayText(day, language) });
  return (
    <PageHead
      title={names.things[`unit:${id}`] ?? id}
      lead={
        <>
          {told} <ActLink id={act} names={names} />
          {into.length > 0 && (
            <>
              {'; '}
              {say('nowIn')}{' '}
              {into.map((unit, i) => (
                <span key={unit}>
                  {i > 0 && ', '}
                  <UnitLink id={unit} day={day}>
                    {names.things[`unit:${unit}`] ?? unit}
                  </UnitLink>
                </span>
              ))}
            </>
          )}
          {'. '}
          {say('notThenHelp')}
        </>
      }
    />
  );
};
