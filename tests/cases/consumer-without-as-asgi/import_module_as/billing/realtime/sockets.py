import channels.generic.websocket as ws


class InvoiceSocket(ws.AsyncJsonWebsocketConsumer):
    groups = ["invoices"]
