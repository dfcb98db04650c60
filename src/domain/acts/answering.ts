/** Warnings that an act accepts: "accepted because …", kept with the article. */
import type { Act, Answer, Article } from './act.ts';
import { type Finding, answerCode } from './finding.ts';

/** Findings with the reasons for which the act accepts those that are warnings, and what it says of none. */
export const answered = (act: Act, findings: readonly Finding[]): readonly Finding[] => {
  const answers = act.articles.flatMap(({ number, accepts = [] }) =>
    accepts.map((answer) => ({ ...answer, article: number })),
  );
  if (answers.length === 0) return findings;
  const told = findings.map((finding): Finding => {
    const answer =
      finding.severity === 'warning'
        ? answers.find((a) => a.finding === answerCode(finding))
        : undefined;
    return answer ? { ...finding, accepted: answer.because } : finding;
  });
  const given = new Set(findings.map(answerCode));
  const idle = answers.filter(({ finding }) => !given.has(finding));
  return [
    ...told,
    ...idle.map(({ finding, article }): Finding => ({
      code: 'answers-nothing',
      finding,
      article,
      severity: 'warning',
    })),
  ];
};

/** The act with a warning accepted, in the article that gives it or else the first; without a reason, not accepted. */
export const accepting = (act: Act, finding: Finding, because: string | undefined): Act => {
  const code = answerCode(finding);
  const at = Math.max(
    act.articles.findIndex(({ number }) => number === finding.article),
    0,
  );
  const articles = act.articles.map(({ accepts = [], ...article }, i): Article => {
    const kept: readonly Answer[] = accepts.filter((answer) => answer.finding !== code);
    const all = i === at && because !== undefined ? [...kept, { finding: code, because }] : kept;
    return all.length === 0 ? article : { ...article, accepts: all };
  });
  return { ...act, articles };
};
