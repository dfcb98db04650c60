/** Sends a picture to the service, which writes it anew; gives the name that it has there. */
import type { Language } from '../../../../src/words/language.ts';
import { send } from '../../api/client.ts';

/** Puts it up; refusals are {@link ApiProblem}s. */
export const putUp = async (file: File, language: Language): Promise<string> => {
  const response = await send('POST', '/api/v1/portal/pictures', file, language, {
    type: file.type === '' ? 'image/unknown' : file.type,
  });
  const { id } = (await response.json()) as { readonly id: string };
  return id;
};
