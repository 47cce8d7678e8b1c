"""Validates a reference sheet against its JSON schema. Arguments: SCHEMA SHEET. Status 77: nothing to check with."""
import json
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: skipped")
    sys.exit(77)

schema, sheet = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
jsonschema.Draft7Validator.check_schema(schema)
faults = list(jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker()).iter_errors(sheet))
for fault in faults:
    print("/" + "/".join(map(str, fault.absolute_path)) + ": " + fault.message)
damaged = dict(sheet, title="")
if jsonschema.Draft7Validator(schema).is_valid(damaged):
    sys.exit("the schema accepts a sheet without title")
sys.exit(1 if faults else 0)
