/** The drawing in a frame of 30 by 40. */
export const lanternPaths = [
  'M12 5.5 15 1l3 4.5v1h-6zM12.75 7.5h4.5v4h-4.5z',
  'M9.5 12.5h11V14h-11zM11 15h8l.6 8.5h-9.2zM7.5 24.5h15v1.75h-15zM9 27.25h12l1 11.25H8z',
  'M10.5 8 1 5v1.5zM10.5 9.5l-9.5 1v1.5zM19.5 8 29 5v1.5zM19.5 9.5l9.5 1v1.5z',
];

/** The lighthouse of the masthead: two storeys, two galleries and the light. Decoration beside the paper's name. */
export function Lantern() {
  return (
    <svg className="lantern" viewBox="0 0 30 40" aria-hidden="true" focusable="false">
      {lanternPaths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
