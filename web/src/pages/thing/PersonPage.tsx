/** A person, known by a code: posts held, quota filled. */
import { useParams } from '@tanstack/react-router';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { useText } from '../../words/text.ts';
import { THING } from './thing-words.ts';
import { PersonRecord } from './PersonRecord.tsx';
import { ThingPage } from './ThingPage.tsx';

/** The page. */
export const PersonPage = () => {
  const { id } = useParams({ from: '/people/$id' });
  const say = useText(THING);
  const history = useApi('/api/v1/people/{id}', { params: { id } });
  return (
    <Answered whole query={history}>
      {({ data }) => (
        <ThingPage title={say('person', { id })} lead={say('personLead')} history={data}>
          <PersonRecord id={id} />
        </ThingPage>
      )}
    </Answered>
  );
};
