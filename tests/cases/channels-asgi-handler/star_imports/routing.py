from channels.routing import *

handler = AsgiHandler  # want: CHN302
