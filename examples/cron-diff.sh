#!/bin/sh
# Mails what changed in a table, by way of cron, which mails what is printed.
# A line of crontab(5):
#
#	30 6 * * * cd /srv/prices && wget -qO new.csv http://example.org/prices.csv && sh cron-diff.sh last.csv new.csv --key id
#
# LAST is what was seen the last time. NEW is compared with it, and becomes it.
# Nothing is printed where nothing changed. Where the comparison fails, it says
# so, and LAST stays as it is.
set -u

if [ $# -lt 2 ]; then
	echo "usage: cron-diff.sh LAST NEW [options of sitrep-diff]" >&2
	exit 2
fi
last=$1
new=$2
shift 2

if [ -e "$last" ]; then
	sitrep-diff --format text "$@" "$last" "$new"
	status=$?
	[ $status -le 1 ] || exit $status
fi
mv "$new" "$last"
