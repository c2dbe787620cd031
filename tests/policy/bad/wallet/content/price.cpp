#include <QImage>
double price = 0.1;
void open(const QString &passphrase);
