import channels
import channels.routing

if channels.__version__ >= "4":
    from channels.staticfiles import StaticFilesWrapper  # want: CHN305
else:
    from channels.staticfiles import StaticFilesWrapper

try:
    from channels.routing import route_pattern_match  # want: CHN305
except AttributeError:
    route_pattern_match = None

if channels.routing.DEBUG:
    match = channels.routing.route_pattern_match  # want: CHN305

try:
    match = channels.routing.route_pattern_match  # want: CHN305
except KeyError:
    match = None
