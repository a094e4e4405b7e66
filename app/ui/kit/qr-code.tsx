/** Black on white whatever colours the reader asks for, because a camera has to read it. */
export function QrCode({ code, label }: { code: { size: number; path: string }; label: string }) {
  return (
    <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label} className="qr-code">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={code.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
