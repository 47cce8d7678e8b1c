"""Reads a calendar file with python3-icalendar and prints what it understood, one JSON object."""
import json
import sys

try:
    from icalendar import Calendar
except ImportError:
    sys.exit(77)

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())

events = []
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    events.append({
        "uid": str(event["UID"]),
        "start": event["DTSTART"].dt.isoformat(),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "summary": str(event["SUMMARY"]),
        "end": event["DTEND"].dt.isoformat() if "DTEND" in event else "",
        "location": str(event.get("LOCATION", "")),
        "sequence": int(event["SEQUENCE"]) if "SEQUENCE" in event else -1,
        "status": str(event.get("STATUS", "")),
        "transparency": str(event.get("TRANSP", "")),
        "description": str(event.get("DESCRIPTION", "")),
        "categories": [str(category) for category in event["CATEGORIES"].cats] if "CATEGORIES" in event else [],
    })
print(json.dumps({"version": str(calendar["VERSION"]), "events": events}))
