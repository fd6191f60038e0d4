#!/bin/sh
# Starts Kintsugi on this computer: a double click on macOS, "sh start.command" on Linux. Needs Perl, which both have.
cd "$(dirname "$0")" || exit 1
address="http://localhost:${PORT:-4173}/"
(
  sleep 1
  if command -v open >/dev/null 2>&1; then open "$address"
  elif command -v xdg-open >/dev/null 2>&1; then xdg-open "$address"
  fi
) >/dev/null 2>&1 &
exec perl serve.pl
