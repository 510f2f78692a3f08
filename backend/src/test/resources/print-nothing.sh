#!/bin/sh
# Stands in for a browser that prints: writes what it was asked to, and nothing in it.
for each in "$@"; do
  case "$each" in --print-to-pdf=*) printf '%%PDF-1.4' > "${each#--print-to-pdf=}" ;; esac
done
