/** Answers a memo keeps; above that it starts anew, so that a sheet of unique texts does not fill memory. */
const keptAnswers = 4096;

/** `answer` with its latest answers kept: sheets repeat most of their identifiers. */
export function memo<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= keptAnswers) known.clear();
    known.set(text, found);
    return found;
  };
}
