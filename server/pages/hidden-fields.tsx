/** Keeps the rest of a search when one of its forms is sent. `own`: the parameters that the form itself asks for. */
export function HiddenFields({ parameters, own }: { parameters: URLSearchParams; own: readonly string[] }) {
  const kept = [...parameters].filter(([name]) => !own.includes(name) && name !== 'cursor');
  return (
    <>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
