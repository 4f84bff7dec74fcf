from channels.http import *

application = AsgiHandler()  # want: CHN302:14-25 high
