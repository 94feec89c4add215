"""Korean: signs, in the notation of `signs`."""

from collections.abc import Mapping

SIGNS: Mapping[str, str] = {
    "opener": "또한/또/그러나/하지만/그리고/그래서/따라서/그런데/그러면/그럼/여기에/여기서"
    "/이것은/이는/이런/이러한/이"
    "/그/그는/그녀는/그들은/그의/그녀의/그들의/그것은/그런/그러한/즉/게다가/반면/결국/물론"
    "/먼저/다음으로/마지막으로"
    "/예를/특히/한편/그럼에도"
    "/왜냐하면/이처럼/이렇게/그렇게",
}
