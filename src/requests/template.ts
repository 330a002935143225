/** Fills `{name}` of a template; a name without a value stays as it is, so that a slip is seen. Empty lines at the end go. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole)).trimEnd();
}
