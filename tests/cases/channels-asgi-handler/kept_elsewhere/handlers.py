from channels.http import AsgiHandler  # want: CHN302

HANDLER = AsgiHandler  # want: CHN302


def registry():
    return {"http": HANDLER}
