/** A function: who performed it and who does, by which act. */
import { useParams } from '@tanstack/react-router';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { useText } from '../../words/text.ts';
import { THING } from './thing-words.ts';
import { ThingPage } from './ThingPage.tsx';

/** The page. */
export const FunctionPage = () => {
  const { id } = useParams({ from: '/functions/$id' });
  const say = useText(THING);
  const history = useApi('/api/v1/functions/{id}', { params: { id } });
  return (
    <Answered whole query={history}>
      {({ data }) => (
        <ThingPage
          title={data.names.things[`function:${id}`] ?? id}
          lead={say('function')}
          history={data}
        />
      )}
    </Answered>
  );
};
