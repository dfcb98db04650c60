/** The order in which Vitest starts the files of tests: those in a browser take longest and are not left for the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = [
  'test/web/desk-journeys',
  'test/web/journeys',
  'test/cli',
  'test/store/',
  'folder',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const found = LONGEST.findIndex((part) => moduleId.includes(part));
  return found < 0 ? LONGEST.length : found;
};

/** Longest first, otherwise as Vitest orders them. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort.call(this, files);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
