"""Reads a calendar file from standard input with python3-icalendar, and prints each event's UID, start and end as instants."""
import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def instant(event, name):
    moment = event[name].dt
    zone = zones[event[name].params["TZID"]]
    if hasattr(zone, "localize"):
        moment = zone.localize(moment.replace(tzinfo=None))
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


print(json.dumps([[str(e["UID"]), instant(e, "DTSTART"), instant(e, "DTEND"), str(e["SUMMARY"])] for e in calendar.walk("VEVENT")]))
