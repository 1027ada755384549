"""nomenklatura's logic-v2 on the same pairs and customers: scores, one a line as JSON, and comparisons a second.

Usage: python peer_logic_v2.py < input.json; input is {"pairs": [[schema, name1, name2]], "repeat": n}.
"""

import json
import sys
import time

from followthemoney import model, EntityProxy
from nomenklatura.matching import LogicV2
from nomenklatura.matching.types import ScoringConfig


def proxy(schema, name, key):
    entity = EntityProxy(model.get(schema), {"id": key, "schema": schema, "properties": {"name": [name]}})
    return entity


def main():
    work = json.load(sys.stdin)
    config = ScoringConfig.defaults()
    built = [
        (proxy(schema, one, f"a{at}"), proxy(schema, other, f"b{at}"))
        for at, (schema, one, other) in enumerate(work["pairs"])
    ]
    scores = [LogicV2.compare(one, other, config).score for one, other in built]
    start = time.perf_counter()
    for one, other in built:
        LogicV2.compare(one, other, config)
    seconds = time.perf_counter() - start
    json.dump({"scores": scores, "perSecond": len(built) / seconds}, sys.stdout)


main()
