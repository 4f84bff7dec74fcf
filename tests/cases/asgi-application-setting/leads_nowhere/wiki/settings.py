from wiki.names import ENTRY_POINT

ASGI_APPLICATION = ENTRY_POINT  # want: CHN112:19-30 inference "there is no module wiki.entry"
