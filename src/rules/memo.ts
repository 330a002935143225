/** Answers a memo keeps; above that it starts anew, so that a sheet of unique texts does not fill memory. */
const keptAnswers = 4096;

/** `answer` with its latest answers kept: sheets repeat most of their identifiers. */
export function memo<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  let latestText: string | undefined;
  let latest: Answer;
  return (text) => {
    if (text === latestText) return latest;
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size >= keptAnswers) known.clear();
      known.set(text, found);
    }
    latestText = text;
    latest = found;
    return found;
  };
}
